/**
 * How good the finder is, counted on texts whose citations were marked beforehand.
 */
@NullMarked
package org.meetingdossier.citation.corpus;

import org.jspecify.annotations.NullMarked;

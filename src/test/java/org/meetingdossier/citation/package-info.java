/**
 * What the finder must find and must leave alone, mostly as tables of examples.
 */
@NullMarked
package org.meetingdossier.citation;

import org.jspecify.annotations.NullMarked;

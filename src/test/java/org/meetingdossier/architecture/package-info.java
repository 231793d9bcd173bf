/**
 * The rules of the house, each with its reason.
 */
@NullMarked
package org.meetingdossier.architecture;

import org.jspecify.annotations.NullMarked;

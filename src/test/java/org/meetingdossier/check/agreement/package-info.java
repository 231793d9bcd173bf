/**
 * What sentences say of papers, compared with rows of a register that the tests make.
 */
@NullMarked
package org.meetingdossier.check.agreement;

import org.jspecify.annotations.NullMarked;

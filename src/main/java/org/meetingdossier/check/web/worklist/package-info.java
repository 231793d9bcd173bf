/**
 * The pages on which clerks work: the worklist, a reference, many together, and the
 * questions they ask.
 */
@NullMarked
package org.meetingdossier.check.web.worklist;

import org.jspecify.annotations.NullMarked;

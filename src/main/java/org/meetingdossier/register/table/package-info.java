/**
 * The table of official documents: how documents are written to it, and how they are
 * found by id, by number or by the words of their titles.
 */
@NullMarked
package org.meetingdossier.register.table;

import org.jspecify.annotations.NullMarked;

/**
 * The index as it lies on the disk of one instance: a shelf for each level and one for
 * the register, and how they follow the database.
 */
@NullMarked
package org.meetingdossier.search.shelf;

import org.jspecify.annotations.NullMarked;

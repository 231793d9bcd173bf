/**
 * The dossier as Akoma Ntoso 3.0, the standard of parliaments for their documents.
 */
@NullMarked
package org.meetingdossier.output.akn;

import org.jspecify.annotations.NullMarked;

/**
 * The dossier as a document: what stands in each of its elements, which fields they have,
 * where they cite, and the canonical JSON of it all. A pure value; it knows nothing of
 * how it is kept.
 */
@NamedInterface("document")
@NullMarked
package org.meetingdossier.dossier.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

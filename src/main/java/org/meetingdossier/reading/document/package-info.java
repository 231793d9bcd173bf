/**
 * Official documents and the places of agendas that cite them.
 */
@NamedInterface("document")
@NullMarked
package org.meetingdossier.reading.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The formats in which official registers answer, read record by record: the Tweede Kamer
 * (OData, JSON) and the official publications (SRU, XML). Reading stores nothing, so that
 * files and live answers are read alike.
 */
@NullMarked
package org.meetingdossier.register.source;

import org.jspecify.annotations.NullMarked;

/**
 * Finds Dutch official citations in text and knows their canonical ids and official
 * addresses; plain Java that uses no other room.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.meetingdossier.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The web frame without words of the domain: layout, error pages, headers, ready pages,
 * progress of long work.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.meetingdossier.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

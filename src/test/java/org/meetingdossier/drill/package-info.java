/**
 * Drills: the real application in processes of its own, cut off, filled up and killed
 * while people save, publish and import. {@code mvn -Pdrills surefire:test} runs them.
 */
@NullMarked
package org.meetingdossier.drill;

import org.jspecify.annotations.NullMarked;

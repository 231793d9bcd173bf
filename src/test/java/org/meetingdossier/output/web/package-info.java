@NullMarked
package org.meetingdossier.output.web;

import org.jspecify.annotations.NullMarked;

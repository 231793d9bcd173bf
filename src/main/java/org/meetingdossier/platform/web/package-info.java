/**
 * What every page shares: its language, its errors and its theme.
 */
@NullMarked
package org.meetingdossier.platform.web;

import org.jspecify.annotations.NullMarked;

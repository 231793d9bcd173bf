/**
 * Tests of the web frame, and what tests of all rooms share.
 * <p>
 * Most tests need no Spring. Of those that do, each of these annotations stands for one
 * application, which all tests with it share; a setting, an import or a mock more makes
 * another, which takes longer than most tests, and an architecture test counts them.
 * {@code HouseTest}: the whole house over HTTP with the demo, on H2; a clock to set, many
 * tries allowed. {@code RecordsTest} with {@code H2Test} and {@code PostgresTest}: the
 * same without a server, for what is kept, on fresh tables; also for a page that needs
 * nobody signed in, through MockMvc. {@code PageTest}: pages that read, on mocks.
 * {@code HouseTest} with {@code WithIdentityProvider}: where people come from elsewhere.
 * {@code BrowserTest}: in a browser. Beans of a test become a {@code TestPart}, which is
 * in all of them and does nothing unasked. Only what the start itself decides, such as a
 * proxy, has an application of its own; a limit that is too high for a test is better
 * lowered in an object of its own.
 */
@NullMarked
package org.meetingdossier.platform;

import org.jspecify.annotations.NullMarked;

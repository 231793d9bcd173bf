package org.meetingdossier.register;

import org.jspecify.annotations.Nullable;

/**
 * Which state of the register answers rest on. Each portion of rows that an import stores
 * makes it another one, so what was made of one state is as good for as long as it is the
 * state.
 *
 * @param imports how many imports were begun
 * @param portions how many portions of rows they stored
 * @param hash of the hashes of their files the last in order; null before the first
 */
public record RegisterState(long imports, long portions, @Nullable String hash) {

}

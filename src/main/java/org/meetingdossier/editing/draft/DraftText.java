package org.meetingdossier.editing.draft;

import java.time.Instant;

import org.meetingdossier.editing.ElementKey;

/**
 * A draft: a text that was typed and not saved as a revision yet.
 *
 * @param element whose form it was typed in
 * @param typed what was typed
 * @param savedAt when it was kept last
 */
public record DraftText(ElementKey element, TypedText typed, Instant savedAt) {

}

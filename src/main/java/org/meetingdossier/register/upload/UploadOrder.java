package org.meetingdossier.register.upload;

import java.util.UUID;

/**
 * What an import needs to know.
 *
 * @param upload identity of the upload
 */
record UploadOrder(UUID upload) {

}

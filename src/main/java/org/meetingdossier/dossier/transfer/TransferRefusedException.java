package org.meetingdossier.dossier.transfer;

/**
 * That dossiers cannot be exported or imported, with a sentence for who asked.
 */
final class TransferRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	TransferRefusedException(String sentence) {
		super(sentence);
	}

}

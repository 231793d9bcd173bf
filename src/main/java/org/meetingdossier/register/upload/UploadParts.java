package org.meetingdossier.register.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

import org.springframework.core.io.InputStreamSource;

/**
 * The bytes of an uploaded file, of which one part at a time is in memory.
 */
final class UploadParts implements InputStreamSource {

	/** How many bytes a part has at most. */
	static final int BYTES = 1 << 18;

	private final UploadTable table;

	private final UUID upload;

	UploadParts(UploadTable table, UUID upload) {
		this.table = table;
		this.upload = upload;
	}

	/** Stores a file in parts. */
	void store(InputStream file) throws IOException {
		int sequence = 0;
		byte[] part = file.readNBytes(BYTES);
		while (part.length > 0) {
			this.table.addPart(this.upload, sequence, part);
			sequence++;
			part = file.readNBytes(BYTES);
		}
	}

	@Override
	public InputStream getInputStream() {
		return new SequenceInputStream(new Parts());
	}

	/** SequenceInputStream asks for this ancient type. */
	@SuppressWarnings("JdkObsolete")
	private final class Parts implements Enumeration<InputStream> {

		private int sequence;

		private Optional<byte[]> next = read();

		@Override
		public boolean hasMoreElements() {
			return this.next.isPresent();
		}

		@Override
		public InputStream nextElement() {
			byte[] part = this.next.orElseThrow(NoSuchElementException::new);
			this.sequence++;
			this.next = read();
			return new ByteArrayInputStream(part);
		}

		private Optional<byte[]> read() {
			return UploadParts.this.table.part(UploadParts.this.upload, this.sequence);
		}

	}

}

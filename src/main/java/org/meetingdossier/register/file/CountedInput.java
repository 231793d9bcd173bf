package org.meetingdossier.register.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the bytes that are read and stops when there are more than there may be: some
 * hundred bytes can be unpacked to any length.
 */
public final class CountedInput extends FilterInputStream {

	private final long most;

	private long count;

	public CountedInput(InputStream bytes, long most) {
		super(bytes);
		this.most = most;
	}

	public long count() {
		return this.count;
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		add((next != -1) ? 1 : 0);
		return next;
	}

	@Override
	public int read(byte[] buffer, int from, int length) throws IOException {
		int read = super.read(buffer, from, length);
		add(Math.max(read, 0));
		return read;
	}

	private void add(int read) throws IOException {
		this.count += read;
		if (this.count > this.most) {
			throw new TooLargeException();
		}
	}

	@Override
	public boolean markSupported() {
		return false;
	}

	/**
	 * There are more bytes than are read.
	 */
	public static final class TooLargeException extends IOException {

		private static final long serialVersionUID = 1L;

	}

}

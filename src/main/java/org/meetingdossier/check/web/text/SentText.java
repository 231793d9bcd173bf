package org.meetingdossier.check.web.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * Reads the text that a request carries: UTF-8, at most 5 MB.
 */
final class SentText {

	static final DataSize LIMIT = DataSize.ofMegabytes(5);

	private SentText() {
	}

	static String read(MediaType type, InputStream body) throws IOException {
		Charset charset = type.getCharset();
		if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
			throw new RefusedTextException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "check.text.charset", charset.name());
		}
		// One byte more than the limit tells a text that fits from one that does not.
		byte[] bytes = body.readNBytes((int) LIMIT.toBytes() + 1);
		if (bytes.length > LIMIT.toBytes()) {
			throw new RefusedTextException(HttpStatus.CONTENT_TOO_LARGE, "check.text.too-large", LIMIT.toMegabytes());
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new RefusedTextException(HttpStatus.BAD_REQUEST, "check.text.not-utf8");
		}
	}

}

package org.meetingdossier.dossier.document;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many characters a field holds, in forms, in letters that are read and in its
 * column.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface AtMost {

	/** So much a text of paragraphs holds. */
	int TEXT = 50_000;

	/** The number of UTF-16 units. */
	int value();

}

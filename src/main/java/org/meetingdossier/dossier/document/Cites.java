package org.meetingdossier.dossier.document;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field whose text is CommonMark with inline footnotes: what it cites is found and
 * checked.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Cites {

	/** Where the text stands in the dossier. */
	Passage.Part value();

}

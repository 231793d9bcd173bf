package org.meetingdossier.platform.web;

import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/**
 * Gives templates {@code site:part}, which stands for a fragment of another template as
 * {@code th:replace} does, and makes it once for its values.
 */
@Component
class KeptParts extends AbstractProcessorDialect {

	private final PartMaker parts;

	KeptParts(@Value("${dossier.kept-parts.memory}") DataSize memory) {
		super("Kept parts", "site", StandardDialect.PROCESSOR_PRECEDENCE);
		this.parts = new PartMaker(memory.toBytes());
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new PartProcessor(prefix, this.parts));
	}

}

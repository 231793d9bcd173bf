package org.meetingdossier.platform.web;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts a part in the place of an element: {@code site:part="~{template ::
 * fragment(name=${value})}"}. It comes after what repeats the element, what leaves it out
 * and what names values.
 */
final class PartProcessor extends AbstractAttributeTagProcessor {

	private static final int AFTER_WITH = 650;

	private final PartMaker parts;

	PartProcessor(String prefix, PartMaker parts) {
		super(TemplateMode.HTML, prefix, null, false, "part", true, AFTER_WITH, true);
		this.parts = parts;
	}

	@Override
	protected void doProcess(ITemplateContext page, IProcessableElementTag tag, AttributeName attribute, String value,
			IElementTagStructureHandler handler) {
		if (StandardExpressions.getExpressionParser(page.getConfiguration())
			.parseExpression(page, value) instanceof FragmentExpression part && !part.hasSyntheticParameters()) {
			handler.replaceWith(this.parts.make(page, FragmentExpression.createExecutedFragmentExpression(page, part)),
					false);
		}
		else {
			throw new TemplateProcessingException("Not a fragment whose values have names: " + value);
		}
	}

}

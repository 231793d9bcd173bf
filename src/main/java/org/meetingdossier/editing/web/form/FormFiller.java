package org.meetingdossier.editing.web.form;

import java.util.Map;

import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DataBinder;

/**
 * Puts into a form what was typed in it before, also what cannot be read.
 */
@Component
public class FormFiller {

	/** The name of the form on its page. */
	public static final String FORM = "form";

	private final ConversionService conversion;

	FormFiller(@Qualifier("mvcConversionService") ConversionService conversion) {
		this.conversion = conversion;
	}

	/** Fills a form and shows it on the page. */
	public BindingResult show(Object form, Map<String, String> typed, Model model) {
		DataBinder binder = new DataBinder(form, FORM);
		binder.setConversionService(this.conversion);
		TypedValue.initialize(binder);
		binder.bind(new MutablePropertyValues(typed));
		BindingResult result = binder.getBindingResult();
		model.addAllAttributes(result.getModel());
		return result;
	}

}

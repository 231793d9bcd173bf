package org.meetingdossier.platform.web;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class TypedFieldsTests {

	private static final String TEXT = "Nederland zet in op een sterke en eensgezinde alliantie.";

	@Test
	void keepsWhatWasTypedAndWhatGoesAlongUnseen() {
		MockHttpServletRequest request = refused("POST");
		request.setParameter("line", TEXT);
		request.setParameter("startedFrom", "4");
		request.setAttribute(RequestDispatcher.ERROR_QUERY_STRING, "in=1");
		TypedFields typed = TypedFields.of(request).orElseThrow();
		assertThat(typed.action()).isEqualTo("/edit/ifmm/general-line?in=1");
		assertThat(typed.fields()).containsExactlyInAnyOrder(new TypedFields.Field("line", TEXT, true),
				new TypedFields.Field("startedFrom", "4", false));
	}

	@Test
	void repeatsNoPassword() {
		MockHttpServletRequest request = refused("POST");
		request.setParameter("line", TEXT);
		request.setParameter("newPassword", "zeven gele kano's varen ver naar het noorden");
		assertThat(TypedFields.of(request).orElseThrow().fields()).extracting(TypedFields.Field::name)
			.containsExactly("line");
	}

	@Test
	void offersNothingWhereNothingWasTyped() {
		MockHttpServletRequest button = refused("POST");
		button.setParameter("do", "publish");
		assertThat(TypedFields.of(button)).isEmpty();
		MockHttpServletRequest page = refused("GET");
		page.setParameter("q", TEXT);
		assertThat(TypedFields.of(page)).isEmpty();
	}

	private static MockHttpServletRequest refused(String method) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
		request.setAttribute(RequestDispatcher.ERROR_METHOD, method);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/edit/ifmm/general-line");
		return request;
	}

}

package org.meetingdossier.dossier.merge;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.meetingdossier.dossier.merge.Clash.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class ThreeWayMergeTests {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	@Test
	void takesDifferentFieldsFromBothSides() {
		Merged merged = merge("{'host':'a','title':'b'}", "{'host':'x','title':'b'}", "{'host':'a','title':'y'}");
		assertThat(merged.document()).isEqualTo(json("{'host':'x','title':'y'}"));
		assertThat(merged.clashes()).isEmpty();
	}

	@Test
	void takesAFieldThatOnlyOneSideKnows() {
		assertThat(merge("{'a':1}", "{'a':1,'b':2}", "{'a':3}").document()).isEqualTo(json("{'a':3,'b':2}"));
	}

	@Test
	void acceptsTheSameChangeByBoth() {
		Merged merged = merge("{'a':1,'b':1}", "{'a':2,'b':1}", "{'a':2,'b':3}");
		assertThat(merged.document()).isEqualTo(json("{'a':2,'b':3}"));
		assertThat(merged.clashes()).isEmpty();
	}

	@Test
	void keepsTheirsAndTellsAllThreeWhereBothChangedAField() {
		Merged merged = merge("{'title':'a'}", "{'title':'b'}", "{'title':'c'}");
		assertThat(merged.document()).isEqualTo(json("{'title':'b'}"));
		assertThat(merged.clashes())
			.containsExactly(new Clash("title", Kind.CHANGED_BY_BOTH, json("'a'"), json("'b'"), json("'c'")));
	}

	@Test
	void clashesWhereOneEmptiesWhatTheOtherChanges() {
		assertThat(merge("{'host':'a'}", "{'host':null}", "{'host':'c'}").clashes()).extracting(Clash::kind)
			.containsExactly(Kind.CHANGED_BY_BOTH);
	}

	@Test
	void mergesElementsByTheirIdentityWhereverTheyStand() {
		Merged merged = merge("[{'id':'a','t':'1','u':'1'},{'id':'b','t':'1'}]",
				"[{'id':'b','t':'1'},{'id':'a','t':'2','u':'1'}]", "[{'id':'a','t':'1','u':'2'},{'id':'b','t':'3'}]");
		assertThat(merged.document()).isEqualTo(json("[{'id':'b','t':'3'},{'id':'a','t':'2','u':'2'}]"));
		assertThat(merged.clashes()).isEmpty();
	}

	@Test
	void addsAndRemovesElementsOfBothSides() {
		Merged merged = merge("[{'id':'a'},{'id':'b'},{'id':'c'}]", "[{'id':'b'},{'id':'c'},{'id':'x'}]",
				"[{'id':'a'},{'id':'y'},{'id':'b'}]");
		assertThat(merged.document()).isEqualTo(json("[{'id':'y'},{'id':'b'},{'id':'x'}]"));
		assertThat(merged.clashes()).isEmpty();
	}

	@Test
	void keepsAnElementThatIRemovedAndTheyChanged() {
		Merged merged = merge("[{'id':'a','t':'1'}]", "[{'id':'a','t':'2'}]", "[]");
		assertThat(merged.document()).isEqualTo(json("[{'id':'a','t':'2'}]"));
		assertThat(merged.clashes()).containsExactly(
				new Clash("a", Kind.REMOVED_BY_ME, json("{'id':'a','t':'1'}"), json("{'id':'a','t':'2'}"), null));
	}

	@Test
	void keepsAnElementThatTheyRemovedAndIChanged() {
		Merged merged = merge("{'l':[{'id':'a','t':'1'}]}", "{'l':[]}", "{'l':[{'id':'a','t':'2'}]}");
		assertThat(merged.document()).isEqualTo(json("{'l':[{'id':'a','t':'2'}]}"));
		assertThat(merged.clashes()).containsExactly(
				new Clash("l/a", Kind.REMOVED_BY_THEM, json("{'id':'a','t':'1'}"), null, json("{'id':'a','t':'2'}")));
	}

	@Test
	void removesWhatTheOtherOnlyMoved() {
		Merged merged = merge("[{'id':'a'},{'id':'b'}]", "[{'id':'b'},{'id':'a'}]", "[{'id':'b'}]");
		assertThat(merged.document()).isEqualTo(json("[{'id':'b'}]"));
		assertThat(merged.clashes()).isEmpty();
	}

	@Test
	void findsAClashDeepInsideAList() {
		Merged merged = merge("{'topics':[{'id':'t','positions':[{'id':'p','line':'a'}]}]}",
				"{'topics':[{'id':'t','positions':[{'id':'p','line':'b'}]}]}",
				"{'topics':[{'id':'t','positions':[{'id':'p','line':'c'}]}]}");
		assertThat(merged.clashes()).extracting(Clash::path).containsExactly("topics/t/positions/p/line");
	}

	@Test
	void clashesWhereBothChangedTheOrder() {
		Merged merged = merge("[{'id':'a'},{'id':'b'},{'id':'c'},{'id':'d'}]",
				"[{'id':'d'},{'id':'a'},{'id':'b'},{'id':'c'}]", "[{'id':'a'},{'id':'d'},{'id':'b'},{'id':'c'}]");
		assertThat(merged.document()).isEqualTo(json("[{'id':'d'},{'id':'a'},{'id':'b'},{'id':'c'}]"));
		assertThat(merged.clashes()).extracting(Clash::kind).containsExactly(Kind.ORDERED_BY_BOTH);
	}

	@Test
	void mergesFieldByFieldWhatBothAddedWithOneIdentity() {
		Merged merged = merge("[]", "[{'id':'a','t':'1','u':'1'}]", "[{'id':'a','t':'1','u':'2'}]");
		assertThat(merged.document()).isEqualTo(json("[{'id':'a','t':'1','u':'1'}]"));
		assertThat(merged.clashes()).extracting(Clash::path).containsExactly("a/u");
	}

	@Test
	void keepsAnOptionalPartThatOneRemovedAndTheOtherChanged() {
		Merged byThem = merge("{'g':{'id':'a','t':'1'}}", "{'g':null}", "{'g':{'id':'a','t':'2'}}");
		assertThat(byThem.document()).isEqualTo(json("{'g':{'id':'a','t':'2'}}"));
		assertThat(byThem.clashes()).extracting(Clash::kind).containsExactly(Kind.REMOVED_BY_THEM);
		Merged byMe = merge("{'g':{'id':'a','t':'1'}}", "{'g':{'id':'a','t':'2'}}", "{'g':null}");
		assertThat(byMe.document()).isEqualTo(json("{'g':{'id':'a','t':'2'}}"));
		assertThat(byMe.clashes()).extracting(Clash::kind).containsExactly(Kind.REMOVED_BY_ME);
	}

	@Test
	void doesNotMixTwoOptionalPartsOfDifferentIdentity() {
		Merged merged = merge("{'g':{'id':'a','t':'1'}}", "{'g':{'id':'b','t':'2'}}", "{'g':{'id':'a','t':'3'}}");
		assertThat(merged.document()).isEqualTo(json("{'g':{'id':'b','t':'2'}}"));
		assertThat(merged.clashes()).extracting(Clash::path).containsExactly("g");
	}

	@Test
	void takesAListWithoutIdentitiesAsOneValue() {
		assertThat(merge("['a']", "['a','b']", "['a','c']").clashes()).extracting(Clash::kind)
			.containsExactly(Kind.CHANGED_BY_BOTH);
	}

	private static Merged merge(String base, String theirs, String mine) {
		return ThreeWayMerge.merge(json(base), json(theirs), json(mine), (path) -> Integer.MAX_VALUE);
	}

	private static JsonNode json(String text) {
		return MAPPER.readTree(text.replace('\'', '"'));
	}

}

package org.meetingdossier.check.worklist;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.meetingdossier.account.Level;
import org.meetingdossier.check.CheckTable;
import org.meetingdossier.check.Decision;
import org.meetingdossier.check.DecisionTable;
import org.meetingdossier.check.question.Question;
import org.meetingdossier.check.question.QuestionQueries;
import org.meetingdossier.dossier.KeptReference;
import org.meetingdossier.dossier.ListedDossier;
import org.meetingdossier.dossier.References;
import org.meetingdossier.platform.TheHague;

/**
 * The references that clerks work on: those of the newest revision of each dossier, so
 * that a mistake is found before it is published. What probably names another paper comes
 * first, then the next meeting; past ones come last.
 */
@Component
@Transactional(readOnly = true)
public class Worklist {

	private static final String FROM = " from reference_check c left join decision d on d.standing_trail = c.trail";

	private static final String ORDER = """
			 order by case when c.first_day >= :today then 0 else 1 end,
			case when c.verdict = 'LIKELIER' then 0 else 1 end,
			case when c.first_day >= :today then c.first_day end, c.first_day desc, c.meeting_id, c.sequence""";

	private final JdbcClient jdbc;

	private final DecisionTable decisions;

	private final HandTable hands;

	private final QuestionQueries questions;

	private final References references;

	private final Clock clock;

	Worklist(JdbcClient jdbc, DecisionTable decisions, HandTable hands, QuestionQueries questions,
			References references, Clock clock) {
		this.hands = hands;
		this.jdbc = jdbc;
		this.decisions = decisions;
		this.questions = questions;
		this.references = references;
		this.clock = clock;
	}

	/**
	 * One page of references.
	 * @param filter which references
	 * @param clearance how far the clerk may see
	 * @param number the number of the page, from 1 on
	 * @return the page, which is empty after the last one
	 */
	public WorklistPage page(WorkFilter filter, Level clearance, int number) {
		WorkCondition condition = WorkCondition.of(filter, clearance);
		return new WorklistPage(lines(condition, clearance, (number - 1L) * WorklistPage.SIZE), number,
				count(condition));
	}

	/**
	 * How many references there are.
	 * @param filter which references
	 * @param clearance how far the clerk may see
	 * @return the number
	 */
	public long count(WorkFilter filter, Level clearance) {
		return count(WorkCondition.of(filter, clearance));
	}

	private long count(WorkCondition condition) {
		return this.jdbc.sql("select count(*)" + FROM + condition.sql())
			.params(condition.parameters())
			.query(Long.class)
			.single();
	}

	/**
	 * Every reference that there is at the start, whatever is decided meanwhile. No
	 * connection is held while the caller works, who may be a slow reader.
	 * @param filter which references
	 * @param clearance how far the clerk may see
	 * @param action what to do with each
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void forEach(WorkFilter filter, Level clearance, Consumer<WorkLine> action) {
		List<UUID> trails = trails(WorkCondition.of(filter, clearance));
		for (int from = 0; from < trails.size(); from += WorklistPage.SIZE) {
			find(trails.subList(from, Math.min(from + WorklistPage.SIZE, trails.size())), clearance).forEach(action);
		}
	}

	private List<UUID> trails(WorkCondition condition) {
		return this.jdbc.sql("select c.trail" + FROM + condition.sql() + ORDER)
			.params(condition.parameters())
			.param("today", TheHague.today(this.clock))
			.query((row, number) -> row.getObject("trail", UUID.class))
			.list();
	}

	/**
	 * One reference.
	 * @param trail identity of the citation
	 * @param clearance how far the clerk may see
	 * @return the reference, or empty when there is none that the clerk may see
	 */
	public Optional<WorkLine> find(UUID trail, Level clearance) {
		return find(List.of(trail), clearance).stream().findFirst();
	}

	/**
	 * Some references, at most those of one page.
	 * @param trails identities of the citations
	 * @param clearance how far the clerk may see
	 * @return those that the clerk may see, in the order of the list
	 */
	public List<WorkLine> find(Collection<UUID> trails, Level clearance) {
		return trails.isEmpty() ? List.of() : lines(WorkCondition.ofTrails(trails, clearance), clearance, 0);
	}

	/**
	 * The dossiers to choose from.
	 * @param clearance how far the clerk may see
	 * @return those that the clerk may see, by first day
	 */
	public List<ListedDossier> dossiers(Level clearance) {
		return this.references.dossiers().stream().filter((dossier) -> clearance.sees(dossier.level())).toList();
	}

	/**
	 * How many references ask for the attention of a clerk, by dossier.
	 * @param clearance how far the clerk may see
	 * @return the numbers; without dossiers in which none does
	 */
	public Map<UUID, Integer> open(Level clearance) {
		WorkCondition condition = WorkCondition.of(new WorkFilter(WorkFilter.State.OPEN, null, null, null), clearance);
		Map<UUID, Integer> open = new HashMap<>();
		RowCallbackHandler reader = (row) -> open.put(row.getObject("meeting_id", UUID.class), row.getInt("number"));
		this.jdbc.sql("select c.meeting_id, count(*) as number" + FROM + condition.sql() + " group by c.meeting_id")
			.params(condition.parameters())
			.query(reader);
		return open;
	}

	private List<WorkLine> lines(WorkCondition condition, Level clearance, long offset) {
		List<Found> found = this.jdbc
			.sql("select c.reference_id, c.meeting_id, c.trail, c.outcome, c.checked_at" + FROM + condition.sql()
					+ ORDER + " offset :offset rows fetch next :size rows only")
			.params(condition.parameters())
			.param("today", TheHague.today(this.clock))
			.param("offset", offset)
			.param("size", WorklistPage.SIZE)
			.query((row, number) -> new Found(row.getObject("reference_id", UUID.class),
					row.getObject("meeting_id", UUID.class),
					new CheckTable.Row(row.getObject("trail", UUID.class), row.getString("outcome"),
							row.getObject("checked_at", OffsetDateTime.class).toInstant())))
			.list();
		return found.isEmpty() ? List.of() : lines(found, clearance);
	}

	private List<WorkLine> lines(List<Found> found, Level clearance) {
		Map<UUID, KeptReference> kept = this.references.withIds(found.stream().map(Found::reference).toList())
			.stream()
			.collect(Collectors.toMap(KeptReference::id, Function.identity()));
		List<UUID> trails = found.stream().map((one) -> one.row().trail()).toList();
		Map<UUID, Decision> standing = this.decisions.standing(trails);
		Map<UUID, Holder> holders = this.hands.of(trails);
		Map<UUID, Question> asked = this.questions.openAt(trails, clearance)
			.stream()
			.collect(Collectors.toMap(Question::trail, Function.identity(), (one, other) -> one));
		Map<UUID, ListedDossier> dossiers = this.references.dossiers()
			.stream()
			.collect(Collectors.toMap(ListedDossier::id, Function.identity()));
		List<WorkLine> lines = new ArrayList<>();
		for (Found one : found) {
			ListedDossier dossier = dossiers.get(one.dossier());
			KeptReference reference = kept.get(one.reference());
			if (dossier != null && reference != null) {
				UUID trail = one.row().trail();
				lines.add(new WorkLine(dossier, reference, one.row().checked(standing.get(trail)), asked.get(trail),
						holders.get(trail)));
			}
		}
		return List.copyOf(lines);
	}

	/**
	 * A row of the list.
	 *
	 * @param reference identity of the reference
	 * @param dossier identity of the dossier
	 * @param row what checking gave
	 */
	private record Found(UUID reference, UUID dossier, CheckTable.Row row) {

	}

}

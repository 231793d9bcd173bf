package org.meetingdossier.dossier.transfer;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.meetingdossier.platform.database.DatabaseCommand;

/**
 * The command {@code --dossier.revisions=verify}: says whether the revisions of all
 * dossiers are as they were written. That the last ones of a dossier were removed, and
 * nothing else, cannot be told from them. Looking changes nothing.
 */
public final class RevisionsCommand {

	private static final String OPTION = "--dossier.revisions=";

	/** Revisions are whole dossiers: no more of them are in memory than this. */
	private static final int ROWS_AT_ONCE = 50;

	private RevisionsCommand() {
	}

	/**
	 * Runs the command if the arguments ask for it.
	 * @param arguments command line arguments, also those that are settings
	 * @param out where the answer goes
	 * @param err where a sentence goes when there is no answer
	 * @return the exit code, zero only when every revision is sound, or empty when the
	 * arguments ask for something else
	 */
	public static OptionalInt run(List<String> arguments, PrintStream out, PrintStream err) {
		Optional<String> asked = DatabaseCommand.option(OPTION, arguments);
		if (asked.isEmpty()) {
			return OptionalInt.empty();
		}
		if (!asked.get().equals("verify")) {
			err.println("Revisions can only be verified: " + OPTION + "verify");
			return OptionalInt.of(DatabaseCommand.FAILED);
		}
		return OptionalInt.of(DatabaseCommand.run(Database.class, arguments, (context) -> verify(context, out), err,
				"The revisions cannot be read"));
	}

	private static int verify(ConfigurableApplicationContext context, PrintStream out) {
		TransactionTemplate reading = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
		reading.setReadOnly(true);
		Map<String, RevisionChain> chains = new TreeMap<>();
		Map<String, Integer> broken = new TreeMap<>();
		RowCallbackHandler next = (row) -> {
			String slug = row.getString("slug");
			RevisionChain chain = chains.computeIfAbsent(slug, (unseen) -> new RevisionChain());
			if (row.getString("hash") == null) {
				broken.put(slug, 1);
			}
			else if (!chain.isFollowedBy(row.getInt("number"), row.getString("content"), row.getString("hash"))) {
				broken.putIfAbsent(slug, chain.length());
			}
		};
		reading.executeWithoutResult((status) -> context.getBean(JdbcClient.class).sql("""
				select meeting.slug, revision.number, revision.content, revision.hash
				from meeting left join revision on meeting.id = revision.meeting_id
				order by meeting.slug, revision.number""").withFetchSize(ROWS_AT_ONCE).query(next));
		broken.forEach((slug, number) -> out
			.printf("The dossier %s is broken at revision %d: that was changed or is missing.%n", slug, number));
		int revisions = chains.values().stream().mapToInt(RevisionChain::length).sum();
		out.printf("%s: %d revisions of %d dossiers.%n", broken.isEmpty() ? "The revisions are sound"
				: "The revisions of %d dossiers are broken".formatted(broken.size()), revisions, chains.size());
		return broken.isEmpty() ? 0 : DatabaseCommand.FAILED;
	}

	/** No component, so that only this command starts it. */
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
	static final class Database {

	}

}

package org.meetingdossier.dossier;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings a list of entities in line with a list of the document: keeps what has the same
 * id, adds what is new, removes what is gone, in the document's order.
 *
 * @param <E> the entity
 */
final class Alignment<E> {

	private final List<E> entities;

	private final Function<E, UUID> identity;

	Alignment(List<E> entities, Function<E, UUID> identity) {
		this.entities = entities;
		this.identity = identity;
	}

	<C> void with(List<C> contents, Function<C, UUID> contentIdentity, Function<C, E> create, Update<E, C> update) {
		Map<UUID, E> known = this.entities.stream().collect(Collectors.toMap(this.identity, Function.identity()));
		this.entities.clear();
		for (int index = 0; index < contents.size(); index++) {
			C content = contents.get(index);
			E entity = known.get(contentIdentity.apply(content));
			if (entity == null) {
				entity = create.apply(content);
			}
			update.apply(entity, content, index + 1);
			this.entities.add(entity);
		}
	}

	/**
	 * Takes content over into an entity.
	 *
	 * @param <E> the entity
	 * @param <C> its content in the document
	 */
	@FunctionalInterface
	interface Update<E, C> {

		void apply(E entity, C content, int sequence);

	}

}

package org.meetingdossier.dossier.publishing;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

interface ObstacleOverrideRepository extends Repository<ObstacleOverride, UUID> {

	void save(ObstacleOverride override);

	boolean existsByMeetingIdAndObstacle(UUID meeting, String obstacle);

	List<ObstacleOverride> findByMeetingIdOrderByObstacle(UUID meeting);

}

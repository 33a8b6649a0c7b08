package org.ispolnenie.schoolsupport.domain.school;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ispolnenie.schoolsupport.domain.school.SchoolTeam.Member;
import org.ispolnenie.shared.json.JsonText;
import org.ispolnenie.shared.json.JsonTree;
import org.jspecify.annotations.Nullable;

/** The team of a school as JSON, as it is stored and as REST shows it; none while there is none. */
@Converter
public class TeamText implements AttributeConverter<@Nullable SchoolTeam, @Nullable String> {

    private static final String LEADER = "leader";

    /** Writes its fields. */
    public static void write(JsonText json, SchoolTeam team) {
        json.object(LEADER, team.leader(), TeamText::write).array("members", team.members(), TeamText::write);
    }

    private static void write(JsonText json, Member member) {
        json.field("name", member.name()).field("position", member.position());
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SchoolTeam team) {
        return team == null ? null : new String(JsonText.of(json -> write(json, team)), StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable SchoolTeam convertToEntityAttribute(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        Map<String, @Nullable Object> team = JsonTree.object(stored);
        return new SchoolTeam(
                member(leader(team)),
                JsonTree.objects(team, "members").stream().map(TeamText::member).toList());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> leader(Map<String, @Nullable Object> team) {
        return team.get(LEADER) instanceof Map<?, ?> leader ? (Map<String, @Nullable Object>) leader : Map.of();
    }

    private static Member member(Map<String, @Nullable Object> member) {
        return new Member(ProfileText.text(member, "name"), ProfileText.text(member, "position"));
    }
}

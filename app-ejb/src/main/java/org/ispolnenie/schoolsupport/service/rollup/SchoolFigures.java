package org.ispolnenie.schoolsupport.service.rollup;

/**
 * How many schools of a project have what.
 *
 * @param included    are in it
 * @param team        of these have named a team
 * @param curator     are served today
 * @param roadmap     have an approved roadmap
 * @param roadmapLate have had thirty days for one, and have none
 * @param excluded    have left it
 */
public record SchoolFigures(long included, long team, long curator, long roadmap, long roadmapLate, long excluded) {

    static final SchoolFigures NONE = new SchoolFigures(0, 0, 0, 0, 0, 0);

    SchoolFigures plus(SchoolFigures other) {
        return new SchoolFigures(
                included + other.included,
                team + other.team,
                curator + other.curator,
                roadmap + other.roadmap,
                roadmapLate + other.roadmapLate,
                excluded + other.excluded);
    }
}

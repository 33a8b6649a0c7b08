package org.ispolnenie.redating.domain;

/** Where acts that moved control points are kept. */
public interface RedatingRepository {

    void add(Redating redating);
}

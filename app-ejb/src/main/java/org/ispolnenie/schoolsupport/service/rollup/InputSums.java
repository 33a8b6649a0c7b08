package org.ispolnenie.schoolsupport.service.rollup;

import java.util.Map;
import org.ispolnenie.schoolsupport.service.rollup.RollupReader.Choice;

/** Adds up the figures that the last values of schools were reckoned from, by the bodies that schools lie under. */
public interface InputSums {

    /** By the id of the body; 0: schools that lie under none. Schools that only know their result are not among them. */
    Map<Long, InputFigures> byBody(Choice choice);
}

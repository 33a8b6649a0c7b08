package planted.reading.item;

/** Bears the name of another class. */
public final class Body {}

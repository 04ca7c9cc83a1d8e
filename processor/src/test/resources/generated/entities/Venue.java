package market;

/** Where it is traded. */
public enum Venue {
    PRIMARY,
    OTHER
}

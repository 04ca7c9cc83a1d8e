package shop;

public enum Kind {
    ONE,
    TWO
}

package shop;

public interface Described {
    String describe();
}

package shop;

public enum Kind {} //! KDG119

CREATE SCHEMA staging;
CREATE SCHEMA "Odd staging";

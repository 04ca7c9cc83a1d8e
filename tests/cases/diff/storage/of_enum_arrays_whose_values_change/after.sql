CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE trade (id bigint PRIMARY KEY, moods mood[] COMPRESSION pglz DEFAULT '{}');
ALTER TABLE trade ALTER moods SET STORAGE EXTERNAL;

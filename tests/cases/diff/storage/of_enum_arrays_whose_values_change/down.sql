-- phase 1 [tx] steps 1: change values of enum mood to glad, sad
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('glad', 'sad');
ALTER TABLE trade ALTER COLUMN moods DROP DEFAULT, ALTER COLUMN moods TYPE mood[] USING moods::text[]::mood[], ALTER COLUMN moods SET DEFAULT '{}', ALTER COLUMN moods SET STORAGE EXTERNAL, ALTER COLUMN moods SET COMPRESSION pglz;
DROP TYPE mood_old;

-- phase 1 [tx] steps 1,2,3: create enum mood, add column price.m mood, add column price.ms mood[]
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE price ADD COLUMN m mood DEFAULT 'ok' NOT NULL;
ALTER TABLE price ADD COLUMN ms mood[] DEFAULT '{}' NOT NULL;

CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE person (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), moods mood[] NOT NULL DEFAULT '{sad}', grid integer[][], raw bytea, big numeric, span interval, clock time);

CREATE TYPE mood AS ENUM ('sad', 'glad');
CREATE TABLE trade (id bigint PRIMARY KEY, mood mood, sad boolean GENERATED ALWAYS AS (mood = 'sad') STORED, same mood GENERATED ALWAYS AS (mood) STORED);

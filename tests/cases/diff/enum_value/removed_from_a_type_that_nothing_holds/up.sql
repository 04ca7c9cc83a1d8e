-- phase 1 [tx] steps 1: change values of enum mood to sad
ALTER TYPE mood RENAME TO mood_old;
CREATE TYPE mood AS ENUM ('sad');
DROP TYPE mood_old;

-- phase 1 [tx] steps 1,2: create enum mood, add attribute address.mood mood
CREATE TYPE mood AS ENUM ('a');
ALTER TYPE address ADD ATTRIBUTE mood mood;

-- phase 1 [tx] steps 1,2: drop attribute address.mood, drop enum mood
ALTER TYPE address DROP ATTRIBUTE mood;
DROP TYPE mood;

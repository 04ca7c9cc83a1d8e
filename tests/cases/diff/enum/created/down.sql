-- phase 1 [tx] steps 1: drop enum mood
DROP TYPE mood;

"""What the words of the news trade mean: months, agencies, bylines, lines of furniture."""
